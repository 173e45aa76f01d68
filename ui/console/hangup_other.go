//go:build !unix

package console

// onHangup does nothing where windows are closed without a signal.
func onHangup(func()) (stop func()) { return func() {} }
