package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"
)

// The roll that comes out of every sheet below; the people in them are invented.
const sameRoll = `Jürgen Müller  new, section Frühschicht, number DE-0042
Ána Lund  new, section Night, number 17
Seán O’Brien  new, number 18
José García Ruiz  new, section Frühschicht, number 19
`

// comesOut imports a sheet on trial and holds it against the roll; it gives back what was understood.
func comesOut(t *testing.T, name string, sheet []byte) string {
	t.Helper()
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`)
	s := h.call(string(sheet), "members", "import", file, "-", "--dry-run")
	_, table, _ := strings.Cut(s.out, "what\n")
	var told strings.Builder
	for line := range strings.Lines(table) {
		words := strings.Fields(line)
		if len(words) < 2 {
			continue
		}
		who, says, _ := strings.Cut(strings.Join(words[1:], " "), " new,")
		told.WriteString(who + "  new," + says + "\n")
	}
	if told.String() != sameRoll {
		t.Errorf("%s: exit %d: the roll is\n%s\nof\n%s%s", name, s.code, told.String(), s.out, s.err)
	}
	for line := range strings.Lines(s.out) {
		if understood, ok := strings.CutPrefix(line, "read as "); ok {
			return understood
		}
	}
	t.Errorf("%s: it is not told what was understood", name)
	return ""
}

// One roll saved by LibreOffice in eight forms is one roll.
//
// The files were made from a spreadsheet by `soffice --headless --convert-to "csv:Text - txt - csv (StarCalc):SEPARATOR,34,ENCODING"`, with 44, 59 and
// 9 for comma, semicolon and tab, and 76, 65535 and 1 for UTF-8, UTF-16 and Windows-1252; the quoted one with ",1,,0,true" behind that.
func TestRollSavedByLibreOffice(t *testing.T) {
	for name, understood := range map[string]string{
		"utf8-comma":        "UTF-8; commas",
		"utf8-semicolon":    "UTF-8; semicolons",
		"utf8-tab":          "UTF-8; tabs",
		"utf8-quoted":       "UTF-8; commas",
		"utf16-tab":         "UTF-16; tabs",
		"windows-comma":     "Windows-1252; commas",
		"windows-semicolon": "Windows-1252; semicolons",
		"titled-semicolon":  "UTF-8; semicolons",
	} {
		sheet, err := os.ReadFile(filepath.Join("testdata", "rolls", name+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		told := comesOut(t, name, sheet)
		has(t, told, understood+" between the cells; first name: First name; last name: Last name; section: Department; number: Number")
		// Excel for the Mac ends lines with CR, Excel for Windows with CRLF; some begin UTF-8 with a mark, or say what parts the cells.
		if strings.HasPrefix(understood, "UTF-8") {
			for _, end := range []string{"\r", "\r\n"} {
				comesOut(t, name+" with other line ends", []byte(strings.ReplaceAll(string(sheet), "\n", end)))
			}
			comesOut(t, name+" with a mark", append([]byte("\uFEFF"), sheet...))
			sign := map[string]string{"commas": ",", "semicolons": ";", "tabs": "\t"}[strings.Fields(understood)[1]]
			comesOut(t, name+" with sep=", append([]byte("sep="+sign+"\r\n"), sheet...))
			for _, mark := range []string{"", "\uFEFF"} {
				for _, bigEndian := range []bool{false, true} {
					has(t, comesOut(t, name+" in UTF-16", inUTF16(mark+string(sheet), bigEndian)), "UTF-16")
				}
			}
		}
	}
}

func inUTF16(text string, bigEndian bool) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(text)) {
		if bigEndian {
			b = append(b, byte(u>>8), byte(u))
		} else {
			b = append(b, byte(u), byte(u>>8))
		}
	}
	return b
}

// The same roll in the columns of membership programs. Those of OpenSlides, Wild Apricot, NationBuilder, Action Network, Mailchimp,
// Galette and the party's list are as their sources, manuals or published examples have them, with a number and a section where an
// organisation adds these; those of the others are as they are commonly seen.
func TestRollOfMembershipPrograms(t *testing.T) {
	windows := strings.NewReplacer("ü", "\xfc", "Á", "\xc1", "á", "\xe1", "í", "\xed", "é", "\xe9", "’", "\x92", "É", "\xc9", "°", "\xb0")
	for name, sheet := range map[string]string{
		"CiviCRM": `"Contact ID","Contact Type","Sort Name","Display Name","First Name","Middle Name","Last Name","Email","Member Number","Section"
"204","Individual","Müller, Jürgen","Jürgen Müller","Jürgen","","Müller","j@example.org","DE-0042","Frühschicht"
"205","Individual","Lund, Ána","Ána Lund","Ána","","Lund","","17","Night"
"206","Individual","O’Brien, Seán","Seán O’Brien","Seán","","O’Brien","","18",""
"207","Individual","García Ruiz, José","José García Ruiz","José","","García Ruiz","","19","Frühschicht"
`,
		"CiviCRM, sorted": "Sort Name,External Identifier,Section\n\"Müller, Jürgen\",DE-0042,Frühschicht\n\"Lund, Ána\",17,Night\n\"O’Brien, Seán\",18,\n\"García Ruiz, José\",19,Frühschicht\n",
		"Wild Apricot": `User ID,First name,Last name,Organization,Email,Phone,Group participation,Archived,Subscribed to emails,Created on,Membership level,Membership status,Member since,Member ID,Department
55011,Jürgen,Müller,,j@example.org,,Stewards,no,yes,1 Mar 2020,Full,Active,1 Mar 2020,DE-0042,Frühschicht
55012,Ána,Lund,,,,,no,yes,1 Mar 2020,Full,Active,1 Mar 2020,17,Night
55013,Seán,O’Brien,,,,,no,yes,1 Mar 2020,Full,Lapsed,1 Mar 2020,18,
55014,José,García Ruiz,,,,,no,yes,1 Mar 2020,Full,Active,1 Mar 2020,19,Frühschicht
`,
		"NationBuilder": `nationbuilder_id,first_name,last_name,email,mobile_number,primary_address1,primary_address2,primary_city,primary_zip,tag_list,membership_number,workplace
9001,Jürgen,Müller,j@example.org,,,,,,"steward, night",DE-0042,Frühschicht
9002,Ána,Lund,,,,,,,,17,Night
9003,Seán,O’Brien,,,,,,,,18,
9004,José,García Ruiz,,,,,,,,19,Frühschicht
`,
		"Mailchimp": `Email Address,First Name,Last Name,Address,Phone Number,Birthday,Member Number,Shift,MEMBER_RATING,OPTIN_TIME,TAGS
j@example.org,Jürgen,Müller,"1 Road
Town",,,DE-0042,Frühschicht,2,2026-01-01 10:00:00,"""steward"",""night"""
a@example.org,Ána,Lund,,,,17,Night,2,,
s@example.org,Seán,O’Brien,,,,18,,2,,
g@example.org,José,García Ruiz,,,,19,Frühschicht,2,,
`,
		"easyVerein": windows.Replace("\"Mitgliedsnummer\";\"Anrede\";\"Titel\";\"Vorname\";\"Nachname\";\"Straße\";\"Eintrittsdatum\";\"Abteilung\"\r\n" +
			"\"DE-0042\";\"Herr\";\"\";\"Jürgen\";\"Müller\";\"Weg 1\";\"01.03.2020\";\"Frühschicht\"\r\n\"17\";\"Frau\";\"Dr.\";\"Ána\";\"Lund\";\"\";\"\";\"Night\"\r\n" +
			"\"18\";\"\";\"\";\"Seán\";\"O’Brien\";\"\";\"\";\"\"\r\n\"19\";\"\";\"\";\"José\";\"García Ruiz\";\"\";\"\";\"Frühschicht\"\r\n"),
		"SEWOBE":    windows.Replace("Mitgliederliste;;;;\r\nStand: 01.03.2026;;;;\r\n;;;;\r\nMitgliedsnr.;Anrede;Name;Vorname;Abteilung\r\nDE-0042;Herr;Müller;Jürgen;Frühschicht\r\n17;Frau;Lund;Ána;Night\r\n18;;O’Brien;Seán;\r\n19;;García Ruiz;José;Frühschicht\r\n"),
		"HelloAsso": "\uFEFFRéférence commande;Date;Statut;Nom adhérent;Prénom adhérent;Nom payeur;Prénom payeur;Tarif;N° d’adhérent;Équipe\n1201;01/03/2026;Validé;Müller;Jürgen;Sarr;Ben;Plein;DE-0042;Frühschicht\n1202;;Validé;Lund;Ána;;;;17;Night\n1203;;;O’Brien;Seán;;;;18;\n1204;;;García Ruiz;José;;;;19;Frühschicht\n",
		"UnionWare": "Member Number\tLast Name\tFirst Name\tLocal\tBargaining Unit\tDepartment\tEmployer\nDE-0042\tMüller\tJürgen\t12\tA\tFrühschicht\tDepot\n17\tLund\tÁna\t12\tA\tNight\tDepot\n18\tO’Brien\tSeán\t12\tA\t\tDepot\n19\tGarcía Ruiz\tJosé\t12\tB\tFrühschicht\tDepot\n",
		"OpenSlides": `Title,Given name,Surname,Email,Membership number,Structure levels,Groups,Participant number,Vote weight,Gender,Pronoun,Username,Initial password,Active,Natural person,Is present,Locked out,SSO identification,Comment
,Jürgen,Müller,x@example.org,DE-0042,Frühschicht,Delegates,,1.000000,,,JürgenMüller,,1,1,0,0,,
,Ána,Lund,x@example.org,17,Night,Delegates,,1.000000,,,ÁnaLund,,1,1,0,0,,
,Seán,O’Brien,x@example.org,18,,Delegates,,1.000000,,,SeánO’Brien,,1,1,0,0,,
,José,García Ruiz,x@example.org,19,Frühschicht,Delegates,,1.000000,,,JoséGarcía Ruiz,,1,1,0,0,,
`,
		"OpenSlides, by its keys": `title,first_name,last_name,email,member_number,structure_level,groups,vote_weight,username,default_password,is_active,is_physical_person,is_present,comment
,Jürgen,Müller,,DE-0042,Frühschicht,Delegates,1.000000,JürgenMüller,,1,1,0,
,Ána,Lund,,17,Night,Delegates,1.000000,ÁnaLund,,1,1,0,
,Seán,O’Brien,,18,,Delegates,1.000000,SeánO’Brien,,1,1,0,
,José,García Ruiz,,19,Frühschicht,Delegates,1.000000,JoséGarcía Ruiz,,1,1,0,
`,
		"Action Network": `uuid,first_name,last_name,email,Phone Number,can2_user_address,can2_user_city,can2_user_state,zip_code,can2_user_tags,can2_subscription_status,Member Number,Workplace
8f1c-DE-0042,Jürgen,Müller,x@example.org,,1 Road,Town,,0000,"steward, night",subscribed,DE-0042,Frühschicht
8f1c-17,Ána,Lund,x@example.org,,1 Road,Town,,0000,"steward, night",subscribed,17,Night
8f1c-18,Seán,O’Brien,x@example.org,,1 Road,Town,,0000,"steward, night",subscribed,18,
8f1c-19,José,García Ruiz,x@example.org,,1 Road,Town,,0000,"steward, night",subscribed,19,Frühschicht
`,
		"Galette": `"id_adh";"num_adh";"titre_adh";"nom_adh";"prenom_adh";"societe_adh";"pseudo_adh";"email_adh";"ville_adh";"section"
"7";"DE-0042";"";"Müller";"Jürgen";"";"";"x@example.org";"";"Frühschicht"
"7";"17";"";"Lund";"Ána";"";"";"x@example.org";"";"Night"
"7";"18";"";"O’Brien";"Seán";"";"";"x@example.org";"";""
"7";"19";"";"García Ruiz";"José";"";"";"x@example.org";"";"Frühschicht"
`,
		"a party's list in German": `Mitgliedsnummer;Anrede;Vorname;Zusatz;Nachname;Straße;Land;PLZ;Ort;Telefon;E-Mail;Aufnahmedatum;LV (als Abkürzung);KV;OV;Abteilung
DE-0042;;Jürgen;;Müller;Weg 1;D;00000;Stadt;;;01.03.2020;;;;Frühschicht
17;;Ána;;Lund;Weg 1;D;00000;Stadt;;;01.03.2020;;;;Night
18;;Seán;;O’Brien;Weg 1;D;00000;Stadt;;;01.03.2020;;;;
19;;José;;García Ruiz;Weg 1;D;00000;Stadt;;;01.03.2020;;;;Frühschicht
`,
		"a list in Spanish": "Listado de afiliación;;\n;;\nNº de afiliado;Apellidos y nombre;Sección\nDE-0042;Müller, Jürgen;Frühschicht\n17;Lund, Ána;Night\n18;O’Brien, Seán;\n19;García Ruiz, José;Frühschicht\n",
	} {
		if told := comesOut(t, name, []byte(sheet)); !strings.Contains(told, "number: ") {
			t.Errorf("%s: understood is %q", name, told)
		}
	}
}

// A name column that has the last name first, and the capitals of French lists.
func TestNamesThatBeginWithTheLast(t *testing.T) {
	for sheet, want := range map[string]string{
		"Nom Prénom;Section\nLUND Ana;Day\n":           "Ana LUND",
		"\"Last, First\",Section\n\"Lund, Ana\",Day\n": "Ana Lund",
		"Last, First,Section\nLund, Ana,Day\n":         "Ana Lund",
		"Name\nLund, Ana\n":                            "Ana Lund",
		"Nachname, Vorname;Section\nLund, Ana;Day\n":   "Ana Lund",
		"Name;Section\n\"Lund, Dr. Ana\";Day\n":        "Dr. Ana Lund",
		"Nombre;Apellidos;Sección\nAna;Lund;Day\n":     "Ana Lund",
	} {
		h := newHouse(t)
		file := h.meeting("m.db", `convene "Roll" on 2026-05-14`)
		s := h.call(sheet, "members", "import", file, "-", "--dry-run")
		has(t, s.out, "   2  "+want+"  new")
	}
}

// The same people again, however they are written now, are nobody new: by their number, then by their name.
func TestRollImportedAgainOtherwiseWritten(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`)
	h.must("Name,Section,Number\nJürgen Müller,Day,DE-0042\nSeán O’Brien,,\nJean-Luc Picot,Night,\nAna Lund,Day,9\n", "members", "import", file, "-")
	s := h.call("Name;Section;Number\n\"MULLER, JURGEN\";Day;de-0042\n\"O'Brien, Sean\";;\nProf. Jean Luc PICOT;Night;\nAna Lunt-Sol;Day;9\n", "members", "import", file, "-", "--dry-run")
	has(t, s.out, "new           0\n", "changed       0\n", "known         4\n", "missing       0\n", "Ana Lunt-Sol  stays Ana Lund, the name under which they joined the roll\n")
}

// A line of sums below a list is nobody; somebody who is called so is.
func TestSumsBelowARoll(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`)
	s := h.call("Name;Section;Dues\nAna Lund;Day;12,50\nTotal Mbeki;Day;1\nTotal:;;13,50\nSumme 2;;\nSubtotal;;\nEnd of list;;\n2 members;;\n", "members", "import", file, "-")
	if s.code != 0 || !strings.Contains(s.err+s.out, "is a line below the list, and nobody") {
		t.Errorf("%+v", s)
	}
	kept := h.content(file)
	has(t, kept, "Ana Lund", "Total Mbeki")
	lacks(t, kept, "Total:", "Summe", "Subtotal", "End of", "2 members")
}

// What programs print below a list is nobody, whatever its words are, and who is new is told by name.
func TestLinesPrintedBelowARoll(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`)
	printed := []string{
		"Printed on 30/11/2026", "Page 1 of 1", "Página 2 de 3", "Seite 1 von 2", "page 1 sur 2", "40", "Exported 30.11.2026 by A. Lund", "2026-11-30",
		"Active: 1, retired: 1", "2 members in 2 sections", "12 Mitglieder in 2 Gruppen",
	}
	s := h.call("Name;Section\nAna Lund;Newspapers\nPage Seite;\nMember 1;\nMay Day;\n"+strings.Join(printed, ";\n")+";\nSum;2\n", "members", "import", file, "-")
	if s.code != 0 {
		t.Errorf("%+v", s)
	}
	kept := h.content(file)
	has(t, kept, "Ana Lund", "Page Seite", "Member 1", "May Day")
	for _, line := range printed {
		lacks(t, kept, `"name":"`+line+`"`)
	}
	has(t, s.err, "New on the roll: Ana Lund, Page Seite, Member 1, May Day\n")
}

// A sheet in which nobody was found is an error, and strikes nobody.
func TestNobodyInASheetStrikesNobody(t *testing.T) {
	for name, sheet := range map[string]string{
		"only titles": "Name,Section\n", "empty rows": "Name,Section\n,\n , \n", "nothing": "", "another sheet": "Date,Amount\n2026-01-01,5\n", "blanks": "\n\n \n", "a mark": "\uFEFF",
		"titles in UTF-16": string(inUTF16("\uFEFFName\tSection\n", false)),
	} {
		h := newHouse(t)
		file := h.meeting("m.db", `convene "Roll" on 2026-05-14`, `member "Ana Lund"`)
		s := h.call(sheet, "members", "import", file, "-", "--strike")
		if s.code != 1 || s.out != "" || h.show(file).Record.Entries != 2 {
			t.Errorf("%s: exit %d, %s", name, s.code, s.err)
		}
	}
}

// What is told of a sheet is told in the language that is asked for.
func TestSheetIsToldInItsLanguage(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Roll" on 2026-05-14`)
	for language, want := range map[string][]string{
		"es": {"se lee como UTF-8; puntos y comas entre las celdas; nombre: Name; número: Number", "«x» no es un número de afiliación"},
		"fr": {"lu comme UTF-8", "points-virgules entre les cellules", "n'est pas un numéro d'adhésion"},
	} {
		h.env["LC_ALL"] = language + ".UTF-8"
		s := h.call("Name;Number\nAna;x\n", "members", "import", file, "-")
		has(t, s.err, want...)
	}
}
