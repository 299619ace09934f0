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
	s.Room, _ = doc["room"].(string)
	s.Target, _ = doc["target"].(float64)
	s.Away, _ = doc["away"].(bool)
	return s, nil
}
