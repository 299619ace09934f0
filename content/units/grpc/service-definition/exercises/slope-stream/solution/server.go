package slopes

// region: server
type Server struct{ open map[string][]*Slope }

// Openings sends the open slopes of an area. It stops at the first that
// cannot be sent.
func (s *Server) Openings(req *AreaRequest, stream ServerStreamingServer[Slope]) error {
	for _, slope := range s.open[req.GetArea()] {
		if err := stream.Send(slope); err != nil {
			return err
		}
	}
	return nil
}

// endregion

// NewServer has the open slopes by area.
func NewServer(open map[string][]*Slope) *Server { return &Server{open} }
