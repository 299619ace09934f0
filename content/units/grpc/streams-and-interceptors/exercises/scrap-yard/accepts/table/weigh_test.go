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
	cut, gone := errors.New("cut off"), errors.New("gone")
	for _, c := range []struct {
		name        string
		end, broken error
		want        error
		kilos       int
	}{
		{"complete", io.EOF, nil, nil, 900},
		{"cut off", cut, nil, cut, -1},
		{"gone before the receipt", io.EOF, gone, gone, 900},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := &lorry{loads: []int{400, 500}, end: c.end, broken: c.broken}
			if err := yard.Weigh(l); err != c.want {
				t.Errorf("got %v, want %v", err, c.want)
			}
			kilos := -1
			if l.receipt != nil {
				kilos = l.receipt.Kilos
			}
			if kilos != c.kilos {
				t.Errorf("receipt: got %d, want %d", kilos, c.kilos)
			}
		})
	}
}
