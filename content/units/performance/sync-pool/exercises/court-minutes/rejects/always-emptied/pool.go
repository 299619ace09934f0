package court

// MaxKept is the most room, in bytes, that a buffer may have in the pool.
const MaxKept = 64 << 10

// Pool is a *sync.Pool of *bytes.Buffer. Other packages use it, too.
type Pool interface {
	Get() any
	Put(x any)
}
