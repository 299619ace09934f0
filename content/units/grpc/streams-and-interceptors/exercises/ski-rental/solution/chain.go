package rental

// Serve puts the interceptors around the handler.
func (s *Server) Serve(handler Handler) Handler {
	// region: chain
	return Chain(handler,
		s.logged,
		s.recovered,
		s.authorised,
		s.limited,
	)
	// endregion
}
