module example.com/porter

go 1.26

require (
	example.com/bell v1.2.0
	example.com/door v1.9.0
	example.com/gate/v9 v9.1.0
	example.com/lamp/v2 v2.3.0
	example.com/lock v0.9.0
)
