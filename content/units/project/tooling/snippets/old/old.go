package old

import (
	"strings"
	"sync"
)

type Event struct {
	Seat *int
	Tags map[string]interface{}
}

func seatPtr(n int) *int { return &n }

// region: old
func Publish(lines []string, send func(Event)) {
	var wg sync.WaitGroup
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		wg.Add(1)
		go func() {
			defer wg.Done()
			for _, tag := range strings.Split(line, ",") {
				tags := map[string]interface{}{tag: true}
				send(Event{seatPtr(i), tags})
			}
		}()
	}
	wg.Wait()
}

// endregion
