package room

// Settings says how a room is heated.
type Settings struct {
	Room   string
	Target float64 // degrees
	Away   bool
}

// Read reads the settings from a JSON object that json.Unmarshal has decoded.
func Read(doc map[string]any) (Settings, error) {
	s := Settings{Room: "hall", Target: 19, Away: true}
	if v, ok := doc["room"]; ok {
		s.Room = v.(string)
	}
	if v, ok := doc["target"]; ok {
		s.Target = v.(float64)
	}
	if v, ok := doc["away"]; ok {
		s.Away = v.(bool)
	}
	return s, nil
}
