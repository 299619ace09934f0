package room

import "fmt"

// Settings says how a room is heated.
type Settings struct {
	Room   string
	Target float64 // degrees
	Away   bool
}

// Read reads the settings from a JSON object that json.Unmarshal has decoded.
func Read(doc map[string]any) (s Settings, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("bad settings: %v", p)
		}
	}()
	s = Settings{Room: "hall", Target: 19, Away: true}
	if doc["room"] != nil {
		s.Room = doc["room"].(string)
	}
	if doc["target"] != nil {
		s.Target = doc["target"].(float64)
	}
	if doc["away"] != nil {
		s.Away = doc["away"].(bool)
	}
	return s, nil
}
