package yard_test

import (
	"errors"
	"io"
	"testing"

	yard "course.example/units/grpc/streams-and-interceptors/exercises/scrap-yard/solution"
)

// lorry is a fake stream.
type lorry struct {
	loads   []int // what it has loaded
	end     error // what Recv gives after the loads
	broken  error // what SendAndClose gives
	receipt *yard.Receipt
}

func (l *lorry) Recv() (*yard.Load, error) {
	if len(l.loads) == 0 {
		return nil, l.end
	}
	load := &yard.Load{Kilos: l.loads[0]}
	l.loads = l.loads[1:]
	return load, nil
}

func (l *lorry) SendAndClose(receipt *yard.Receipt) error {
	l.receipt = receipt
	return l.broken
}

func TestWeigh(t *testing.T) {
	l := &lorry{loads: []int{1200, 300}, end: io.EOF}
	err := yard.Weigh(l)
	if err != nil || l.receipt == nil || l.receipt.Kilos != 1500 {
		t.Errorf("got %v and receipt %v, want nil and 1500 kg", err, l.receipt)
	}

	cut := errors.New("cut off")
	l = &lorry{loads: []int{1200}, end: cut}
	if err := yard.Weigh(l); err != cut || l.receipt != nil {
		t.Errorf("cut off: got %v and receipt %v, want %q and none", err, l.receipt, cut)
	}
}
