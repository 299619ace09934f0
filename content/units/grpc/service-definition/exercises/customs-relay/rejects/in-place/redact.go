package customs

// Redact returns a copy of d without its sender, for the public board. All
// else that came in is in the copy, whichever version of the message the
// sender has. d is not changed.
func Redact(d *Declaration) *Declaration {
	d.Sender = ""
	return d
}
