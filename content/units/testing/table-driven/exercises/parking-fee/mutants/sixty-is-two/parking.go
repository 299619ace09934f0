// Package parking computes what a stay costs.
package parking

// Fee returns the price of a stay in cents. Up to 15 minutes are free. A
// longer stay costs 200 for each hour that has begun, counted from the start,
// and at most 1200.
func Fee(minutes int) int {
	if minutes <= 15 {
		return 0
	}
	hours := minutes/60 + 1
	return min(hours*200, 1200)
}
