// What a pump does after several options.
package main

import "fmt"

// region: pump
type Pump struct {
	speed int
	night bool
}

type Option func(*Pump)

func WithSpeed(n int) Option { return func(p *Pump) { p.speed = n } }

// Quiet is for bedrooms.
func Quiet() Option {
	return func(p *Pump) {
		p.speed = 1
		p.night = true
	}
}

func New(opts ...Option) Pump {
	p := Pump{}
	for _, opt := range opts {
		opt(&p)
	}
	if p.speed == 0 {
		p.speed = 3
	}
	return p
}

func main() {
	off := New(WithSpeed(0))
	reef := New(WithSpeed(5), Quiet())
	pond := New(Quiet(), WithSpeed(5))
	fmt.Println(off.speed, reef.speed, pond.speed)
}

// endregion
