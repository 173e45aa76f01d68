package live

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/ledger"
)

// A folder that is not there, and a backup that cannot be made, are told so too, by what the screens call.
func TestScreensAreToldOfTheDisk(t *testing.T) {
	p := printerFor(t, `convene "Branch" on 2026-05-14`, "open")
	p.Voice = env.Speaking("fr")
	if _, err := p.write(p.Meeting(), []string{"md"}, filepath.Join(p.home, "none")); err == nil || !strings.Contains(err.Error(), "il n'y a pas de dossier") {
		t.Errorf("without the folder: %v", err)
	}
	if err := os.WriteFile(filepath.Join(filepath.Dir(p.Path()), "backups"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Do("recess 5m", ledger.Stamp(time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC))); err != nil {
		t.Fatal(err)
	}
	if told := p.OnDisk(p.Warning()); !strings.HasPrefix(told, "l'assemblée est enregistrée, mais sa copie ne l'est pas") {
		t.Errorf("the screen is warned: %q", told)
	}
}
