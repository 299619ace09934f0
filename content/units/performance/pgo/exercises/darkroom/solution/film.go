package main

type Filter interface {
	Apply(px uint32) uint32
}

type Sepia struct{ depth uint32 }

func (s Sepia) Apply(px uint32) uint32 {
	r, g, b := px>>16&0xff, px>>8&0xff, px&0xff
	grey := (r*77 + g*151 + b*28) >> 8
	for range s.depth {
		grey += (255 - grey) / 16
	}
	return grey<<16 | grey*14/16<<8 | grey*10/16
}

type Invert struct{}

func (Invert) Apply(px uint32) uint32 { return ^px }

func Develop(f Filter, film []uint32) {
	for i := range film {
		film[i] = f.Apply(film[i])
	}
}
