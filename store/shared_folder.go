package store

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"stacktaker/assembly/words"
)

// Shared tells what else writes in the folder of a file, empty where that is not known of anything: a disk of the network,
// where locks and syncs may mean nothing, or a program that copies the folder to other computers, maybe in the middle
// of a transaction. The file need not be there yet.
func Shared(path string) words.Phrase {
	folder, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return words.Phrase{}
	}
	if real, err := filepath.EvalSymlinks(folder); err == nil {
		folder = real
	}
	if disk := network(folder); disk != "" {
		return words.Say("shared.network", disk)
	}
	for at := folder; ; at = filepath.Dir(at) {
		if who := copier(at); who != "" {
			return words.Say("shared.copied", who)
		}
		if at == filepath.Dir(at) {
			return words.Phrase{}
		}
	}
}

// copier is the program that copies a folder, by the folder's name or by what it keeps there.
func copier(folder string) string {
	name := strings.ToLower(filepath.Base(folder))
	for _, known := range [...]struct {
		who     string
		names   []string
		markers []string
	}{
		{"Dropbox", []string{"dropbox"}, []string{".dropbox", ".dropbox.cache"}},
		{"OneDrive", []string{"onedrive"}, []string{".849c9593-d756-4e56-8d6e-42412f2a707b"}},
		{"iCloud", []string{"mobile documents", "icloud drive", "iclouddrive", "com~apple~clouddocs"}, nil},
		{"Google Drive", []string{"google drive", "googledrive", "my drive"}, []string{".tmp.drivedownload"}},
		{"Nextcloud", []string{"nextcloud", "owncloud"}, []string{".nextcloudsync.log", ".owncloudsync.log", ".sync-exclude.lst"}},
		{"Syncthing", []string{"syncthing"}, []string{".stfolder"}},
	} {
		named := slices.ContainsFunc(known.names, func(n string) bool {
			return name == n || strings.HasPrefix(name, n+" - ") || strings.HasPrefix(name, n+" (") // OneDrive - Union
		})
		marked := slices.ContainsFunc(known.markers, func(m string) bool {
			_, err := os.Lstat(filepath.Join(folder, m))
			return err == nil
		})
		if named || marked {
			return known.who
		}
	}
	return ""
}
