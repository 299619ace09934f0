//go:build !wasip1

package testing

// Reported is what the harness has said so far, in order: for its own tests, which run natively.
var Reported []Report

// Report is one message to the host.
type Report struct {
	Code       int
	Name, Text string
}

func report(code reportCode, name, text string) {
	Reported = append(Reported, Report{int(code), name, text})
}
