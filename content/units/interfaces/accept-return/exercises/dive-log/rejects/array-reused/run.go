package dive

// Sink takes the records of a dive.
type Sink interface{ Put(record string) error }

// Flusher is a Sink with something to do at the end.
type Flusher interface{ Flush() error }

// Run puts all records into s and, if s is a Flusher, flushes it.
func Run(s Sink, records []string) error {
	for _, r := range records {
		if err := s.Put(r); err != nil {
			return err
		}
	}
	if f, ok := s.(Flusher); ok {
		return f.Flush()
	}
	return nil
}
