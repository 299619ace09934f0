package signup

// Mailer is our mail server. It has thirteen methods; two are shown.
type Mailer struct{ queued int }

// region: signup
func (m *Mailer) Send(to, text string) error {
	return m.enqueue(to, text)
}

func (m *Mailer) Status(id string) (string, error) {
	return m.lookUp(id)
}

// Welcome is called for each new user.
func Welcome(m *Mailer, address string) error {
	return m.Send(address, "Welcome on board!")
}

// endregion

func (m *Mailer) enqueue(string, string) error { m.queued++; return nil }

func (m *Mailer) lookUp(string) (string, error) { return "sent", nil }
