// Package lanes makes of a program's scheduling events what each of its goroutines did: the Recording of lib/core/lanes.ts.
package lanes

type Recording struct {
	EndUs int64  `json:"endUs"`
	Lanes []Lane `json:"lanes"`
	Wakes []Wake `json:"wakes"`
	Cut   *Cut   `json:"cut"`
}

type Lane struct {
	ID        int    `json:"id"`
	Order     int    `json:"order"`
	Name      string `json:"name"`
	StartedBy *int   `json:"startedBy"`
	StartedAt *Place `json:"startedAt"`
	Spans     []Span `json:"spans"`
	End       string `json:"end"`
	EndOrder  *int   `json:"endOrder"`
}

type Span struct {
	Order  int    `json:"order"`
	State  string `json:"state"`
	FromUs int64  `json:"fromUs"`
	ToUs   int64  `json:"toUs"`
	At     *Place `json:"at"`
}

type Wake struct {
	Order int    `json:"order"`
	AtUs  int64  `json:"atUs"`
	By    *int   `json:"by"`
	Lane  int    `json:"lane"`
	Span  int    `json:"span"`
	At    *Place `json:"at"`
}

type Place struct {
	File string `json:"file"`
	Line int    `json:"line"`
}

// Cut is how much was left out.
type Cut struct {
	Lanes  int `json:"lanes"`
	Events int `json:"events"`
}

// Kind is what an Event says.
type Kind int

const (
	Begin Kind = iota // By is the first lane
	End               // the program is over
	Limit             // it took too long: nobody waited for its end
	Created
	Blocked
	Woken
	Ended
)

type Frame struct {
	Func, File string
	Line       int
}

// Event is one that the runtime traced, in order.
type Event struct {
	Kind Kind
	// At is in nanoseconds.
	At int64
	// G is the goroutine that it happens to, By the one that did it; 0 where none did.
	G, By int64
	// Why is the runtime's word for what Blocked waits for.
	Why string
	// Stack is that of By, and of G for Blocked: innermost frame first.
	Stack []Frame
	// Start is where the goroutine that is Created begins.
	Start Frame
}

// Options say what belongs to a recording, and how much of it is kept.
type Options struct {
	// Packages are the import paths whose frames are shown, as they stand in function names.
	Packages []string
	// First is what the first lane is called.
	First string
	// Hidden are files of these packages that are not the author's.
	Hidden    []string
	MaxLanes  int
	MaxEvents int
}
