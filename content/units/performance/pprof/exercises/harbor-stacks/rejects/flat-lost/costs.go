package costs

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
		seen := make(map[string]bool)
		for i, name := range s.Stack {
			if seen[name] {
				continue
			}
			seen[name] = true
			c := costs[name]
			c.Cum += s.Count
			if i == len(s.Stack)-1 {
				c.Flat += s.Count
			}
			costs[name] = c
		}
	}
	return costs
}
