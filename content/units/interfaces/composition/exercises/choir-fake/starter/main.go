package main

import "fmt"

// region: fake
type Calendar interface {
	Book(day string) error
	Cancel(day string) error
	Free() []string
}

type fakeCalendar struct {
	Calendar
	booked []string
}

func (f *fakeCalendar) Book(day string) error {
	f.booked = append(f.booked, day)
	return nil
}

func (f *fakeCalendar) Free() []string { return []string{"Monday"} }

func move(c Calendar) {
	day := c.Free()[0]
	c.Book(day)
	fmt.Println("booked", day)
	c.Cancel(day)
	fmt.Println("cancelled", day)
}

func main() {
	c := &fakeCalendar{}
	move(c)
}

// endregion
