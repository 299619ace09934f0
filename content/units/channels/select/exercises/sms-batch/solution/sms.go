// Package sms sends short messages in batches.
package sms

// Batch waits for one message, and adds what waits already, up to limit
// messages in all. After the close of an empty outbox it returns nil.
func Batch(outbox <-chan string, limit int) []string {
	// region: batch
	first, ok := <-outbox
	if !ok {
		return nil
	}
	batch := []string{first}
	for len(batch) < limit {
		select {
		case m, ok := <-outbox:
			if !ok {
				return batch
			}
			batch = append(batch, m)
		default:
			return batch
		}
	}
	return batch
	// endregion
}
