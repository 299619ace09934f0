package chairlift

// Server runs lifts. Each method returns ErrNotFound for a lift that it does
// not know.
type Server struct {
	UnimplementedLiftsServer
	speeds map[string]int
}

// New returns a server of these lifts, which stand still.
func New(lifts ...string) LiftsServer {
	s := &Server{speeds: map[string]int{}}
	for _, lift := range lifts {
		s.speeds[lift] = 0
	}
	return s
}

func (s *Server) Start(lift string) error { return s.set(lift, 250) }

func (s *Server) Halt(lift string) error { return s.set(lift, 0) }

func (s *Server) set(lift string, speed int) error {
	if _, ok := s.speeds[lift]; !ok {
		return ErrNotFound
	}
	s.speeds[lift] = speed
	return nil
}
