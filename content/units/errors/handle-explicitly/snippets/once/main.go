// One failure, logged where it ends.
package main

import (
	"errors"
	"fmt"
	"log"
	"os"
)

// get stands for the object store.
func get(string) ([]byte, error) { return nil, errors.New("connection reset") }

func shrink(picture []byte) []byte { return picture }

func store([]byte) error { return nil }

// region: job
func load(key string) ([]byte, error) {
	data, err := get(key)
	if err != nil {
		return nil, fmt.Errorf("get %s: %w", key, err)
	}
	return data, nil
}

func thumbnail(key string) error {
	data, err := load(key)
	if err != nil {
		return err
	}
	return store(shrink(data))
}

func runJob(id int, key string) {
	if err := thumbnail(key); err != nil {
		log.Printf("job %d: %v", id, err)
	}
}

// endregion

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	runJob(81, "cat.png")
}
