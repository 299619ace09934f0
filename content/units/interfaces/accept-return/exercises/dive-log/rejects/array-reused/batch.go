package dive

var _ Flusher = (*Batch)(nil)

// Batch sends records in batches.
type Batch struct {
	Size    int
	Send    func(records []string) error // may keep the slice
	pending []string
}

// Put keeps a record and sends a full batch.
func (b *Batch) Put(record string) error {
	b.pending = append(b.pending, record)
	if len(b.pending) < b.Size {
		return nil
	}
	return b.Flush()
}

// Flush sends the rest, if there is one.
func (b *Batch) Flush() error {
	if len(b.pending) == 0 {
		return nil
	}
	err := b.Send(b.pending)
	b.pending = b.pending[:0]
	return err
}
