package words

import (
	"regexp"
	"strings"
	"testing"
)

// Every language tells every sentence, with its arguments and forms, and nothing is wrong in any file.
func TestLanguagesAreComplete(t *testing.T) {
	for _, f := range Faults() {
		t.Error(f)
	}
	if n := len(Keys()); n < 2000 {
		t.Errorf("only %d sentences were found", n)
	}
	for _, language := range Languages() {
		if missing := Untranslated(language); len(missing) > 0 {
			t.Errorf("%s: %d sentences are told in English: %s", language, len(missing), strings.Join(missing, " "))
		}
	}
}

// The msgid of every translation is the English of today; .ci/po brings a file up to date.
func TestTranslationsAreOfTheEnglishOfToday(t *testing.T) {
	for _, language := range Languages()[1:] {
		entries, _ := ReadPO("po/"+language+".po", text("po/"+language+".po"))
		for _, e := range entries {
			if e.Key != "" && e.English != english().says(e.Key) {
				t.Errorf("po/%s.po:%d: %s was translated from %q and is %q now", language, e.Line, e.Key, e.English, english().says(e.Key))
			}
		}
	}
}

// nouns are what is counted in the tables, one and several, by language. What is the same in both is left out.
func nouns(language string) [][2]string {
	switch language {
	case "en":
		return [][2]string{
			{"vote", "votes"},
			{"voter", "voters"},
			{"person", "people"},
			{"member", "members"},
			{"hand", "hands"},
			{"seat", "seats"},
			{"item", "items"},
			{"entry", "entries"},
			{"section", "sections"},
			{"floor", "floors"},
			{"turn", "turns"},
			{"hour", "hours"},
			{"minute", "minutes"},
			{"second", "seconds"},
			{"meeting", "meetings"},
			{"speech", "speeches"},
			{"decision", "decisions"},
			{"correction", "corrections"},
			{"block", "blocks"},
			{"line", "lines"},
			{"report", "reports"},
			{"row", "rows"},
			{"time", "times"},
		}
	case "de": // the plural is told in the nominative or, after "von" and "mit", in the dative
		return [][2]string{
			{"Stimme", "Stimmen"},
			{"Person", "Personen"},
			{"Mitglied", "Mitglieder"},
			{"Mitglied", "Mitgliedern"},
			{"Hand", "Hände"},
			{"Platz", "Plätze"},
			{"Punkt", "Punkte"},
			{"Eintrag", "Einträge"},
			{"Abteilung", "Abteilungen"},
			{"Standort", "Standorte"},
			{"Standort", "Standorten"},
			{"Stunde", "Stunden"},
			{"Minute", "Minuten"},
			{"Sekunde", "Sekunden"},
			{"Versammlung", "Versammlungen"},
			{"Beschluss", "Beschlüsse"},
			{"Berichtigung", "Berichtigungen"},
			{"Veto", "Vetos"},
			{"Enthaltung", "Enthaltungen"},
			{"Zeile", "Zeilen"},
			{"Bericht", "Berichte"},
			{"Aufgabe", "Aufgaben"},
			{"Wortmeldung", "Wortmeldungen"},
		}
	case "es":
		return [][2]string{
			{"voto", "votos"},
			{"votante", "votantes"},
			{"persona", "personas"},
			{"miembro", "miembros"},
			{"mano", "manos"},
			{"puesto", "puestos"},
			{"punto", "puntos"},
			{"anotación", "anotaciones"},
			{"sección", "secciones"},
			{"centro", "centros"},
			{"turno", "turnos"},
			{"hora", "horas"},
			{"minuto", "minutos"},
			{"segundo", "segundos"},
			{"asamblea", "asambleas"},
			{"intervención", "intervenciones"},
			{"decisión", "decisiones"},
			{"corrección", "correcciones"},
			{"bloqueo", "bloqueos"},
			{"línea", "líneas"},
			{"informe", "informes"},
			{"fila", "filas"},
			{"vez", "veces"},
			{"abstención", "abstenciones"},
		}
	case "fr":
		return [][2]string{
			{"personne", "personnes"},
			{"membre", "membres"},
			{"main", "mains"},
			{"siège", "sièges"},
			{"point", "points"},
			{"inscription", "inscriptions"},
			{"section", "sections"},
			{"lieu", "lieux"},
			{"heure", "heures"},
			{"minute", "minutes"},
			{"seconde", "secondes"},
			{"assemblée", "assemblées"},
			{"intervention", "interventions"},
			{"décision", "décisions"},
			{"correction", "corrections"},
			{"blocage", "blocages"},
			{"ligne", "lignes"},
			{"rapport", "rapports"},
			{"abstention", "abstentions"},
			{"votant", "votants"},
		}
	}
	return nil
}

// agreement finds numbers that do not agree with what they count.
type agreement struct {
	language string
	counted  *regexp.Regexp  // a number, and the word right after it
	one      map[string]bool // whether that word is told of one
}

func newAgreement(language string) agreement {
	a := agreement{language: language, one: map[string]bool{}}
	var all []string
	for _, n := range nouns(language) {
		a.one[n[0]], a.one[n[1]] = true, false
		all = append(all, n[1], n[0])
	}
	a.counted = regexp.MustCompile(`(?:^|[^\d.,:/-])(\d+)[ \x{a0}](` + strings.Join(all, "|") + `)(?:$|[^\p{L}])`)
	return a
}

// wrong is the first number that does not agree, "" where there is none.
func (a agreement) wrong(told string) string {
	for _, m := range a.counted.FindAllStringSubmatch(told, -1) {
		if one := m[1] == "1" || a.language == "fr" && m[1] == "0"; one != a.one[m[2]] {
			return strings.TrimSpace(m[0])
		}
	}
	return ""
}

// Every sentence of every language agrees with the numbers in it, whichever they are.
func TestPlurals(t *testing.T) {
	// What is told for a number of two or more alone, or for what is no number though it stands before a noun.
	told := map[string]bool{
		"threshold.two": true, "amend.where": true, // several, by their nature
		"doubt": true, "doubt.people": true,
		"no-vote.new": true,                                // a credential
		"why.again":   true,                                // an ordinal
		"renew.term":  true, "headcount.off.section": true, // a line to be typed
	}
	rendered := 0
	for _, language := range Languages() {
		agrees := newAgreement(language)
		table, _ := In(language)
		if len(nouns(language)) < 15 {
			t.Errorf("%s: what is counted in it is not known", language)
		}
		for _, key := range Keys() {
			_, plain, own := strings.Cut(key, ":")
			for _, n := range []int{0, 1, 2, 5, 21} {
				says := table.Say(Say(key, n, n, n, n, n, n, n, n))
				rendered++
				if wrong := agrees.wrong(says); wrong != "" && !told[key] && !(own && told[plain]) {
					t.Errorf("%s: %q of %d says %q: %s", language, key, n, says, wrong)
				}
			}
		}
	}
	if rendered < 10000 {
		t.Errorf("only %d sentences were told", rendered)
	}
}

// A number that does not agree is seen.
func TestDisagreement(t *testing.T) {
	for language, wrong := range map[string][]string{
		"en": {"1 votes", "2 vote for it", "there are 21 person", "0 voter", "(1 people)"},
		"es": {"1 votos", "2 voto", "21 persona", "0 mano", "con 1 abstenciones"},
		"de": {"1 Stimmen", "2 Stimme", "21 Person", "0 Hand", "mit 1 Mitgliedern"},
		"fr": {"1 mains", "0 mains", "2 main", "21 personne", "0\u00a0membres"},
	} {
		for _, each := range wrong {
			if newAgreement(language).wrong(each) == "" {
				t.Errorf("%s: %q passes", language, each)
			}
		}
	}
	for language, right := range map[string][]string{
		"en": {"1 vote, 2 votes", "2.1 votes", "0 voters"}, "es": {"1 voto", "0 votos, 21 personas"}, "de": {"1 Hand, 2 Hände", "von 2 Mitgliedern"}, "fr": {"0 main, 1 main", "2 mains"},
	} {
		for _, each := range right {
			if wrong := newAgreement(language).wrong(each); wrong != "" {
				t.Errorf("%s: %q does not pass for %q", language, each, wrong)
			}
		}
	}
}

// A number in a word, an ordinal and a list agree as well.
func TestGrammar(t *testing.T) {
	told := func(language, template string, args ...any) string {
		speaks, _ := In(language)
		return speaks.fill(template, args)
	}
	motion, amendment := Say("called", "1"), Say("called.amendment", "1.1")
	cases := []struct {
		language, template string
		args               []any
		want               string
	}{
		{"en", "{0w} {0#seat|seats}", []any{0}, "none seats"},
		{"es", "{0wf} {0#decisión|decisiones}", []any{1}, "una decisión"},
		{"es", "{0w} {0#voto|votos}", []any{1}, "un voto"},
		{"es", "{0w} {0#voto|votos}", []any{21}, "21 votos"},
		{"es", "{0of} ronda, {0o} turno", []any{3}, "3.ª ronda, 3.º turno"},
		{"es", "Ana {0&y|e} {0}", []any{"Irene"}, "Ana e Irene"},
		{"es", "Ana {0&y|e} {0}", []any{"Hilario"}, "Ana e Hilario"},
		{"es", "Ana {0&y|e} {0}", []any{"Yago"}, "Ana y Yago"},
		{"es", "agua {0&y|e} {0}", []any{"hierro"}, "agua y hierro"},
		{"es", "{0}", []any{Quote("no")}, "«no»"},
		{"de", "{0wf} {0#Stimme|Stimmen}", []any{1}, "eine Stimme"},
		{"de", "{0w} {0#Platz|Plätze}", []any{2}, "zwei Plätze"},
		{"de", "im {0o} Wahlgang", []any{3}, "im 3. Wahlgang"},
		{"de", "{0}", []any{Quote("nein")}, "„nein“"},
		{"fr", "{0wf} {0#voix|voix}", []any{0}, "aucune voix"},
		{"fr", "{0wf} voix", []any{1}, "une voix"},
		{"fr", "{0of} fois, {0o} tour", []any{1}, "1re fois, 1er tour"},
		{"fr", "{0o} tour", []any{2}, "2e tour"},
		{"fr", "{0#abstention|abstentions}", []any{0}, "abstention"},
		{"fr", "{0&adoptée|adopté}", []any{motion}, "adoptée"},
		{"fr", "{0&adoptée|adopté}", []any{amendment}, "adopté"},
		{"fr", "quoi : {0} ; non ?", []any{Quote("oui")}, "quoi\u00a0: «\u00a0oui\u00a0»\u00a0; non\u00a0?"},
		{"fr", "« oui »", nil, "«\u00a0oui\u00a0»"},
	}
	for _, c := range cases {
		if got := told(c.language, c.template, c.args...); got != c.want {
			t.Errorf("%s: %q of %v is %q, want %q", c.language, c.template, c.args, got, c.want)
		}
	}
	spanish, _ := In("es")
	if got := spanish.Grouped().fill("{0}", []any{12345}); got != "12\u00a0345" {
		t.Errorf("12345 is told as %q", got)
	}
	if got := spanish.Grouped().fill("{0}", []any{9999}); got != "9999" {
		t.Errorf("9999 is told as %q", got)
	}
}

// A language is found by its tag, and as an environment names it.
func TestIn(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "en", "es": "es", "es-MX": "es", "fr_FR.UTF-8": "fr", "FR": "fr", "es_ES@euro": "es", "C": "", "": "", "C.UTF-8": "", "esperanto": "", "de": "de", "de-AT": "de", "it": "",
	} {
		if table, there := In(tag); there != (want != "") || there && table.Language != want {
			t.Errorf("%q finds %q", tag, table.Language)
		}
	}
	if got := Of("tlh").Language; got != "en" {
		t.Errorf("a language that there is not is told in %q", got)
	}
	for _, tag := range Languages() {
		if table, there := In(tag); !there || table.Language != tag {
			t.Errorf("%s is listed and not there", tag)
		}
	}
}
