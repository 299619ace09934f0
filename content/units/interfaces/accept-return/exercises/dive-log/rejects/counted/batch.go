package dive

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
	batch := b.pending
	b.pending = nil
	return b.Send(batch)
}

// Flush sends the rest, and tells how much that was.
func (b *Batch) Flush() (int, error) {
	batch := b.pending
	b.pending = nil
	if len(batch) == 0 {
		return 0, nil
	}
	return len(batch), b.Send(batch)
}
