package telescope

// State is the answer of Poll.
type State string

const (
	Ready   State = "ready"
	Pending State = "pending"
	Over    State = "over"
)

// region: poll
func Poll(frames <-chan int) (int, State) {
	if len(frames) == 0 {
		return 0, Pending
	}
	frame, ok := <-frames
	if !ok {
		return 0, Over
	}
	return frame, Ready
}

// endregion
