package alarm

// Smoke is an error, and it calls itself temporary.
type Smoke struct{ Room string }

func (s *Smoke) Error() string   { return "smoke in " + s.Room }
func (s *Smoke) Temporary() bool { return true }

type temporary interface{ Temporary() bool }

// Level says what becomes of an event.
func Level(event any) string {
	// region: level
	switch e := event.(type) {
	case nil:
		return "none"
	case *Smoke:
		return "page"
	case temporary:
		if e.Temporary() {
			return "wait"
		}
		return "call"
	case error:
		return "ticket"
	default:
		return "log"
	}
	// endregion
}
