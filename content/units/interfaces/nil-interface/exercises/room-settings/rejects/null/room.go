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
	if v, present := doc["room"]; present {
		value, ok := v.(string)
		if !ok {
			return s, fmt.Errorf("room: got a %T", v)
		}
		s.Room = value
	}
	if v, present := doc["target"]; present {
		value, ok := v.(float64)
		if !ok {
			return s, fmt.Errorf("target: got a %T", v)
		}
		s.Target = value
	}
	if v, present := doc["away"]; present {
		value, ok := v.(bool)
		if !ok {
			return s, fmt.Errorf("away: got a %T", v)
		}
		s.Away = value
	}
	return s, nil
}
