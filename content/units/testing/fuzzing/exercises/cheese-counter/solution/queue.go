// Package queuetest checks queues of tickets at a counter.
package queuetest

// TB is what Check needs of a test.
type TB interface {
	Errorf(format string, args ...any)
}

// A Queue gives back first what came first. Pop returns false when it is
// empty.
type Queue interface {
	Push(ticket byte)
	Pop() (ticket byte, ok bool)
}

// Check does with q what ops says: a byte below 128 is a ticket that is
// pushed, any other byte is a Pop. It fails t at the first difference from a
// queue that is a plain slice. A fuzz target calls it with the bytes that the
// fuzzer makes up.
func Check(t TB, q Queue, ops []byte) {
	// region: check
	var model []byte
	for _, op := range ops {
		if op < 128 {
			q.Push(op)
			model = append(model, op)
			continue
		}
		got, ok := q.Pop()
		if ok != (len(model) > 0) || ok && got != model[0] {
			t.Errorf("Pop gives %d, %t, and %d are waiting", got, ok, model)
			return
		}
		if ok {
			model = model[1:]
		}
	}
	// endregion
}
