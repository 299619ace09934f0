package lift

// Bank is a bank of lifts. Each car serves the calls that are meant for it,
// one after another.
type Bank struct {
	calls []chan int
}

// NewBank starts the cars. serve moves a car to a floor, which takes its time.
func NewBank(cars int, serve func(car, floor int)) *Bank {
	b := &Bank{calls: make([]chan int, cars)}
	for range cars {
		b.calls = append(b.calls, make(chan int))
	}
	for car := range b.calls {
		go func() {
			for floor := range b.calls[car] {
				serve(car, floor)
			}
		}()
	}
	return b
}

// Call hands a call to a car. It may wait until that car is free.
func (b *Bank) Call(car, floor int) {
	b.calls[car] <- floor
}

// Close tells the cars that no more calls will come. It is called once, after
// the last Call.
func (b *Bank) Close() {
	for _, c := range b.calls {
		close(c)
	}
}
