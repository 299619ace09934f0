package costs

import "slices"

// A Sample is a stack, from main down to the function that ran, and
// how often it was seen.
type Sample struct {
	Stack []string
	Count int
}

// A Cost is what pprof -top shows of a function, in samples.
type Cost struct{ Flat, Cum int }

// Costs sums up the samples by function.
func Costs(samples []Sample) map[string]Cost {
	costs := make(map[string]Cost)
	for _, s := range samples {
		if len(s.Stack) == 0 {
			continue
		}
		last := s.Stack[len(s.Stack)-1]
		slices.Sort(s.Stack)
		for i, name := range s.Stack {
			if i > 0 && s.Stack[i-1] == name {
				continue
			}
			c := costs[name]
			c.Cum += s.Count
			costs[name] = c
		}
		c := costs[last]
		c.Flat += s.Count
		costs[last] = c
	}
	return costs
}
