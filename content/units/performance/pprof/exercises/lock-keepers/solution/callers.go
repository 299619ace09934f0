package callers

// A Sample is a stack, from main down to the function that ran, and
// how often it was seen.
type Sample struct {
	Stack []string
	Count int
}

// region: callers
// Callers tells by which callers the samples of a function came. Each
// sample is charged once, to the caller of the last call of the function
// on its stack. (pprof -peek lists a recursive function under each of its
// callers.) The first function has no caller.
func Callers(samples []Sample, function string) map[string]int {
	callers := make(map[string]int)
	for _, s := range samples {
		for i := len(s.Stack) - 1; i > 0; i-- {
			if s.Stack[i] == function {
				callers[s.Stack[i-1]] += s.Count
				break
			}
		}
	}
	return callers
}

// endregion
