package canteen

import (
	"log"
	"sync"
)

// Canteen is a place that serves lunch.
type Canteen struct {
	name string
	menu func(day string) (string, error)
}

// New makes a canteen.
func New(name string, menu func(day string) (string, error)) Canteen {
	return Canteen{name, menu}
}

func (c Canteen) fetch(day string) (string, error) { return c.menu(day) }

// region: sync
// Sync fetches the menus of all canteens, in their order.
func Sync(canteens []Canteen, day string) []string {
	menus := make([]string, len(canteens))
	var wg sync.WaitGroup
	for i, c := range canteens {
		wg.Go(func() {
			menu, err := c.fetch(day)
			if err != nil {
				log.Printf("%s: %v", c.name, err)
				return
			}
			menus[i] = menu
		})
	}
	wg.Wait()
	return menus
}

// endregion
