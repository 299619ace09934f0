package main

type Tariff interface {
	Cents(axles, tons int) int
}

type Bridge struct{ perAxle, perTon, heavy int }

func (b *Bridge) Cents(axles, tons int) int {
	cents := axles*b.perAxle + tons*b.perTon
	for t := tons; t > 12; t -= 4 {
		cents += b.heavy
		switch {
		case t%5 == 0:
			cents += 3 * axles
		case t%3 == 0:
			cents -= 2 * tons
		case t%11 == 0:
			cents += axles * tons
		}
	}
	return cents
}

type Tunnel struct{ flat int }

func (t *Tunnel) Cents(axles, tons int) int { return t.flat }

func Total(t Tariff, trucks [][2]int) int {
	sum := 0
	for _, truck := range trucks {
		sum += t.Cents(truck[0], truck[1])
	}
	return sum
}
