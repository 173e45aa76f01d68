package env

import "path/filepath"

// FontFolders are the folders in which systems keep fonts; those that a system does not have are found empty.
func FontFolders(getenv func(string) string) []string {
	all := []string{"/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts"}
	if home := getenv("HOME"); home != "" {
		all = append(all, filepath.Join(home, ".local", "share", "fonts"), filepath.Join(home, ".fonts"), filepath.Join(home, "Library", "Fonts"))
	}
	if windows := getenv("WINDIR"); windows != "" {
		all = append(all, filepath.Join(windows, "Fonts"))
	}
	return all
}
