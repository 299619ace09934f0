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
	select {
	case frame, ok := <-frames:
		if !ok {
			return 0, Over
		}
		return frame, Ready
	default:
		return 0, Pending
	}
}

// endregion
