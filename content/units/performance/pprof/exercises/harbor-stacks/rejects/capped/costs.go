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
	total := 0
	for _, s := range samples {
		total += s.Count
	}
	for _, s := range samples {
		for i, name := range s.Stack {
			c := costs[name]
			c.Cum = min(c.Cum+s.Count, total)
			if i == len(s.Stack)-1 {
				c.Flat += s.Count
			}
			costs[name] = c
		}
	}
	return costs
}
