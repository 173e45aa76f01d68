package assembly

import "testing"

func TestIsBody(t *testing.T) {
	for name, is := range map[string]bool{
		"the committee": true, "The finance committee": true, "the northern region": true, "der Vorstand": true, "die Kommission": true, "das Präsidium": true,
		"le bureau": true, "l'exécutif": true, "l’exécutif": true, "le conseil d'administration": true, "la junta": true, "la comisión de fiestas": true, "Vorstand": true, "Committee": true,
		"Ana Lund": false, "La Toya Jackson": false, "Le Corbusier": false, "Theo Board": false, "Las Casas": false, "Der Kaiser": false, "": false, "the": false,
	} {
		if IsBody(name) != is {
			t.Errorf("%q is a body: %t", name, !is)
		}
	}
}
