module observatory.example

go 1.26
