package env

import (
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"stacktaker/store"
)

// What the disk refuses is told on the screen in its language; standard error keeps the English.
func TestDiskIsToldInTheLanguageOfTheScreen(t *testing.T) {
	at := func(why error) error { return &fs.PathError{Op: "write", Path: "/m/a.meeting", Err: why} }
	for _, c := range []struct {
		err                 error
		english, es, french string
	}{
		{&store.NotSaved{Path: "/m/a.meeting", Cause: at(syscall.ENOSPC)}, "/m/a.meeting: the disk is full", "/m/a.meeting: el disco está lleno", "/m/a.meeting\u00a0: le disque est plein"},
		{&store.NotSaved{Path: "/m/a.meeting", Cause: syscall.EROFS}, "the disk can only be read", "el disco es de solo lectura", "le disque est en lecture seule"},
		{&store.UnknownOutcome{Path: "/m/a.meeting", Cause: at(syscall.EIO), Again: at(syscall.EIO)}, "it is not known whether the last line was saved in /m/a.meeting (the disk fails)", "no se sabe si", "on ne sait pas si"},
		{NotWritten("/m/a.pdf", at(syscall.EACCES)), "/m/a.pdf cannot be written: this user may not use it", "no se puede escribir /m/a.pdf: esta cuenta no puede usarlo", "impossible d'écrire /m/a.pdf\u00a0: ce compte n'y a pas accès"},
		{at(fs.ErrNotExist), "/m/a.meeting: there is no such file", "/m/a.meeting: no existe ese archivo", "ce fichier n'existe pas"},
		{at(syscall.EMFILE), "/m/a.meeting: too many open files", "/m/a.meeting: too many open files", "too many open files"},
	} {
		for language, want := range map[string]string{"en": c.english, "es": c.es, "fr": c.french} {
			if told := Speaking(language).OnDisk(c.err); !strings.Contains(told, want) {
				t.Errorf("in %s %v is told as %q, want %q", language, c.err, told, want)
			}
		}
	}
	if err := NotWritten("/m/a.pdf", at(syscall.ENOSPC)); Speaking("en").Sentence(err) != "/m/a.pdf cannot be written: the disk is full" {
		t.Errorf("standard error says %q", Speaking("en").Sentence(err))
	}
}
