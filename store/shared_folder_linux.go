package store

import (
	"path/filepath"
	"syscall"
)

// network is the sort of network disk on which a folder is, "" for one of this computer. A folder that is not there
// yet will be on the disk of the one above it.
func network(folder string) string {
	var disk syscall.Statfs_t
	for syscall.Statfs(folder, &disk) != nil {
		above := filepath.Dir(folder)
		if above == folder {
			return ""
		}
		folder = above
	}
	switch uint32(disk.Type) { // the numbers of statfs(2)
	case 0x6969:
		return "NFS"
	case 0x517B, 0xFF534D42, 0xFE534D42:
		return "SMB"
	case 0x65735546:
		return "FUSE"
	case 0x01021997:
		return "9P"
	case 0x00C36400:
		return "Ceph"
	case 0x5346414F, 0x73757245:
		return "AFS"
	}
	return ""
}
