package main

import "fmt"

// region: openers
type Store interface{ Put(core string) error }

type Disk struct{ dir string }

func OpenDisk(dir string) *Disk { return &Disk{dir} }

func (d *Disk) Put(core string) error {
	_, err := fmt.Println(d.dir, core)
	return err
}

var open = map[string]func(string) Store{
	"disk": OpenDisk,
}

func main() {
	var s Store = open["disk"]("/cores")
	if err := s.Put("A17"); err != nil {
		fmt.Println(err)
	}
}

// endregion
