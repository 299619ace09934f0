package main

import "fmt"

// region: probe
type Sampler interface{ Sample() int }

type Probe struct{ samples int }

func (p *Probe) Sample() int {
	p.samples++
	return 40 + p.samples
}

func log(s Sampler) { fmt.Println("moisture:", s.Sample()) }

func main() {
	var p Probe
	fmt.Println("test:", p.Sample())
	log(p)
}

// endregion
