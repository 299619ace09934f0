package room

import "fmt"

// Settings says how a room is heated.
type Settings struct {
	Room   string
	Target float64 // degrees
	Away   bool
}

// Read reads the settings from a JSON object that json.Unmarshal has decoded.
func Read(doc map[string]any) (Settings, error) {
	s := Settings{Room: "hall", Target: 19, Away: true}
	for key, value := range doc {
		ok := true
		switch {
		case value == nil:
		case key == "room":
			s.Room, ok = value.(string)
		case key == "target":
			s.Target, ok = value.(float64)
		case key == "away":
			s.Away, ok = value.(bool)
		}
		if !ok {
			return Settings{}, fmt.Errorf("%s: unexpected %T", key, value)
		}
	}
	return s, nil
}
