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

// Flush sends the rest, if there is one.
func (b *Batch) Flush() {
	if len(b.pending) > 0 {
		b.Send(b.pending)
		b.pending = nil
	}
}
