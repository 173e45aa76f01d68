package words_test

import (
	"testing"

	"stacktaker/assembly/words"
)

// A sum is written as each language writes it: the sign before or behind, a point or a comma, and groups of three digits.
func TestMoney(t *testing.T) {
	for _, c := range []struct {
		money words.Money
		told  map[string]string
	}{
		{words.Money{Amount: 50050, Sign: "£", Places: 2}, map[string]string{"en": "£500.50", "de": "500,50\u00a0£"}},
		{words.Money{Amount: 1234567, Sign: "€", Places: 2}, map[string]string{
			"en": "€12,345.67", "es": "12.345,67\u00a0€", "fr": "12\u00a0345,67\u00a0€", "de": "12.345,67\u00a0€",
		}},
		{words.Money{Amount: 240000, Sign: "€", Places: 2}, map[string]string{
			"en": "€2,400.00", "es": "2.400,00\u00a0€", "fr": "2\u00a0400,00\u00a0€", "de": "2.400,00\u00a0€",
		}},
		{words.Money{Amount: 500000, Sign: "¥"}, map[string]string{"en": "¥500,000", "fr": "500\u00a0000\u00a0¥"}},
		{words.Money{Amount: 5, Sign: "EUR", Places: 2}, map[string]string{"en": "EUR\u00a00.05", "es": "0,05\u00a0EUR"}},
		{words.Money{Amount: 50000}, map[string]string{"en": "50000", "de": "50000"}},
	} {
		for language, want := range c.told {
			if got := words.Of(language).Money(c.money); got != want {
				t.Errorf("in %s %+v is %q, want %q", language, c.money, got, want)
			}
		}
	}
	if got := (words.Money{Amount: 50050, Sign: "£", Places: 2}).Written(); got != "500.50" {
		t.Errorf("written %q", got)
	}
}
