package main

import (
	"log"
	"time"
)

type (
	Config struct{}
	Trace  struct{}
	DB     struct{}
)

func load(string) (Config, error)   { return Config{}, nil }
func startTrace(Config) *Trace      { return &Trace{} }
func (*Trace) Flush()               {}
func openDB(Config) (*DB, error)    { return &DB{}, nil }
func (*DB) Close()                  {}
func (*DB) Reload() error           { return nil }
func (*DB) Serve(addr string) error { return nil }

// region: museum
func main() {
	cfg, err := load("museum.json")
	if err != nil {
		log.Fatal(err) // A
	}
	trace := startTrace(cfg)
	defer trace.Flush() // sends what was recorded
	db, err := openDB(cfg)
	if err != nil {
		log.Fatal(err) // B
	}
	defer db.Close() // unlocks the file
	go refresh(db)
	if err := db.Serve(":8080"); err != nil {
		log.Fatal(err) // C
	}
}

func refresh(db *DB) {
	for range time.Tick(time.Hour) {
		if err := db.Reload(); err != nil {
			log.Fatal(err) // D
		}
	}
}

// endregion
