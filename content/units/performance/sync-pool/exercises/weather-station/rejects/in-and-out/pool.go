package station

// Pool is a *sync.Pool in production. Others use the same one: its values
// are *bytes.Buffer, and come out as they were put in.
type Pool interface {
	Get() any
	Put(x any)
}
