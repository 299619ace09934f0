package planetarium

import "time"

// Shutdown gives the calls in flight up to grace to finish. It returns true
// as soon as they have. After grace it cuts off what is left, with Stop, and
// returns false, also where a handler takes no notice of its ctx. A server
// whose calls have finished is not stopped with Stop, then or later.
func Shutdown(srv Server, grace time.Duration) bool {
	timer := time.AfterFunc(grace, srv.Stop)
	srv.GracefulStop()
	return timer.Stop()
}
