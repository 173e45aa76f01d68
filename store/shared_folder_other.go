//go:build !linux

package store

// network is the sort of network disk on which a folder is, "" where that is not known, as here.
func network(string) string { return "" }
