// Package noise sums up the measurements of an airport's neighbours.
package noise

import (
	"slices"
	"sync"
)

// region: median
type Report struct{ Levels [24]float64 }

var (
	reports = sync.Pool{New: func() any { return new(Report) }}
	scratch = sync.Pool{New: func() any { return make([]float64, 0, 64) }}
)

func median(levels []float64) float64 {
	s := scratch.Get().([]float64)
	s = append(s[:0], levels...)
	slices.Sort(s)
	m := s[len(s)/2]
	scratch.Put(s)
	return m
}

func loudest(hours [][]float64) float64 {
	r := reports.Get().(*Report)
	defer reports.Put(r)
	*r = Report{}
	for h, levels := range hours {
		r.Levels[h] = median(levels)
	}
	return slices.Max(r.Levels[:])
}

// endregion
