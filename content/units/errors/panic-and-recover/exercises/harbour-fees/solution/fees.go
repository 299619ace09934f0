package fees

// Fees is the nightly run that collects the harbour's fees. Unlock is
// needed exactly if Lock went well.
type Fees interface {
	Lock() error
	Send() error
	Unlock()
	Log(err error)
}

// Main logs a failure and exits with 1, after everything has been cleaned
// up. Without a failure it returns. exit is os.Exit, so it does not return.
func Main(fees Fees, exit func(code int)) {
	// region: body
	run := func() error {
		if err := fees.Lock(); err != nil {
			return err
		}
		defer fees.Unlock()
		return fees.Send()
	}
	if err := run(); err != nil {
		fees.Log(err)
		exit(1)
	}
	// endregion
}
